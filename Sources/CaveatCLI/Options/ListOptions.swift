internal import ArgumentParser

/// Which lists of names rules may use.
struct ListOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A list of names, or a folder of them, that the rules may use.",
            discussion: """
                Lists in the folder of their rule file or below need not be named. Others are read only \
                when they are, so that somebody else's rules open no other file of the machine.
                """,
            valueName: "file|dir"
        ),
        completion: .file()
    )
    var list: [String] = []
}
