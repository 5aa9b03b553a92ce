import ArgumentParser

@main struct CaveatCommand: ParsableCommand {}
