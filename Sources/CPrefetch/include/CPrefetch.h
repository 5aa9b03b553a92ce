#ifndef CPREFETCH_H
#define CPREFETCH_H

/* Begins to fetch what lies at an address into the nearest cache, and does not wait for it.
 *
 * A hint: any address will do, nothing is read, nothing can fail. Swift has no name for it. */
static inline void caveat_prefetch(const void *address) {
    __builtin_prefetch(address);
}

#endif
