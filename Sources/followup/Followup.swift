import ArgumentParser

@main
struct Followup: ParsableCommand {
}
