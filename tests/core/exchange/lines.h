#pragma once
#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "exchange/interchange.h"
#include "support/paths.h"

namespace holdfast::test {

using Json = nlohmann::ordered_json;

inline std::string file_text(const std::string& path)
{
    std::ifstream in(test::source_dir() + "/" + path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline tl::expected<std::vector<Line>, Problems> read_text(const std::string& text)
{
    std::istringstream in(text);
    return read_lines(in);
}

/// An entry as a vault would keep what was imported; the file's ids must be complete.
inline Envelope imported(const Line& line)
{
    return {.id = line.entry.value(),
            .act = line.act.value(),
            .case_id = line.case_id,
            .compartment = line.compartment,
            .happened = line.happened,
            .recorded = line.recorded,
            .committed = line.recorded + std::chrono::hours(24 * 365),
            .author = line.author.value(),
            .device = DeviceId({}),
            .source = line.source,
            .imported = true,
            .corrects = line.corrects,
            .kind = line.kind,
            .version = line.version,
            .payload = line.payload,
            .narrative = line.narrative};
}

inline std::string written(const Envelope& entry)
{
    std::ostringstream out;
    return write_line(out, entry) ? out.str() : "not a fact";
}

}
