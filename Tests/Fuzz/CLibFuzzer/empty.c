// The library itself comes with the compiler; see run.sh.
#include "CLibFuzzer.h"
