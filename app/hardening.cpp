#include "app/hardening.h"

#include <csignal>

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace holdfast {

bool harden()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    ::umask(S_IRWXG | S_IRWXO);
    // A reader that goes away must not end us between two writes: streams fail, destructors run.
    std::signal(SIGPIPE, SIG_IGN);
    return ::sodium_init() >= 0;
}

}
