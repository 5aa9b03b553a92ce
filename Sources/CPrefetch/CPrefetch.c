/* All of it is in the header, where it becomes one instruction of whoever calls it. */
#include "CPrefetch.h"
