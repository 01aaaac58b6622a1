#include "fate.h"

#include <cerrno>

#include <dlfcn.h>
#include <unistd.h>

#include "a_vault.h"

namespace {

using holdfast::test::Fate;

Fate fate = Fate::none;
int steps_left = 0;

/// Whether this step is to fail; does not return where the process is to die.
bool fails_now()
{
    if (fate == Fate::none || --steps_left != 0)
        return false;
    if (fate == Fate::die)
        ::_exit(holdfast::test::died);
    errno = ENOSPC;
    return true;
}

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}

extern "C" {

int fsync(int file)
{
    return fails_now() ? -1 : real<int(int)>("fsync")(file);
}

int fdatasync(int file)
{
    return fails_now() ? -1 : real<int(int)>("fdatasync")(file);
}

int rename(const char* from, const char* to) noexcept
{
    return fails_now() ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}

int unlink(const char* file) noexcept
{
    return fails_now() ? -1 : real<int(const char*)>("unlink")(file);
}
}

namespace holdfast::test {

int at_step(int step, Fate what, const std::function<int()>& work)
{
    return in_child([&] {
        fate = what;
        steps_left = step;
        return work();
    });
}

bool step_is_ahead()
{
    return steps_left > 0;
}

void end_fate()
{
    fate = Fate::none;
}

}
