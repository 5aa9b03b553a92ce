internal import CaveatModel
