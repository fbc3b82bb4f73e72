/* Starting a program with a new pseudo-terminal as its controlling terminal; for tests. */
#pragma once
#include <sys/types.h>

/* The master side, or -1 with errno; words and entries end with NULL. */
int pt_start(char *const words[], char *const entries[], int columns, int rows, pid_t *child);
void pt_resize(int master, int columns, int rows);

/* Runs a program to its end with default signals. Its output, to be freed, or NULL. */
char *pt_output_of(char *const words[], char *const entries[]);
