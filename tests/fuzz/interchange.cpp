#include "exchange/interchange.h"

#include <cstdlib>
#include <sstream>

namespace {

using namespace holdfast;

/// The entry that a vault would keep, with the ids that an importer gives.
Envelope kept(const Line& line)
{
    return {.id = line.entry.value_or(EntryId(EntryId::Bytes{})),
            .act = line.act.value_or(ActId(ActId::Bytes{})),
            .case_id = line.case_id,
            .compartment = line.compartment,
            .happened = line.happened,
            .recorded = line.recorded,
            .committed = line.recorded,
            .author = line.author.value_or(PersonId(PersonId::Bytes{})),
            .device = DeviceId(DeviceId::Bytes{}),
            .source = line.source,
            .imported = true,
            .corrects = line.corrects,
            .kind = line.kind,
            .version = line.version,
            .payload = line.payload,
            .narrative = line.narrative};
}

}

/// What is read can be written, and read again as the same entry.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::istringstream in(std::string(reinterpret_cast<const char*>(data), size));
    const auto lines = read_lines(in);
    if (!lines)
        return 0;
    for (const Line& line : *lines) {
        const Envelope entry = kept(line);
        std::ostringstream out;
        if (!write_line(out, entry))
            std::abort();
        const auto again = read_line(out.str(), line.number);
        // An entry without an id may correct the one whose id we made up.
        if (again ? kept(*again) != entry : line.corrects != entry.id)
            std::abort();
    }
    return 0;
}
