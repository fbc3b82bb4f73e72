/* Starting a program with a new pseudo-terminal as its controlling terminal; for tests. */
#pragma once
#include <sys/types.h>

/* The master side, or -1 with errno; words and entries end with NULL. */
int pt_start(char *const words[], char *const entries[], int columns, int rows, pid_t *child);
void pt_resize(int master, int columns, int rows);
