#include "exchange/strict_json.h"

#include <cstdint>
#include <iterator>
#include <vector>

#include "exchange/limits.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

// More than any line needs.
constexpr std::size_t max_depth = 8;
constexpr std::size_t max_fields = 64;

/// What one leading byte asks of the bytes behind it.
struct Sequence {
    std::size_t length = 0;    ///< 0: no character begins so
    std::uint8_t second_from = 0x80;
    std::uint8_t second_to = 0xbf;
};

constexpr Sequence sequence_of(std::uint8_t lead)
{
    if (lead < 0x80)
        return {1};
    if (lead < 0xc2)
        return {0};
    if (lead < 0xe0)
        return {2};
    if (lead < 0xf0)
        return {3, lead == 0xe0 ? std::uint8_t{0xa0} : std::uint8_t{0x80},
                lead == 0xed ? std::uint8_t{0x9f} : std::uint8_t{0xbf}};
    if (lead < 0xf5)
        return {4, lead == 0xf0 ? std::uint8_t{0x90} : std::uint8_t{0x80},
                lead == 0xf4 ? std::uint8_t{0x8f} : std::uint8_t{0xbf}};
    return {0};
}

/// Builds the value and stops at what the library would let pass. Its own builder keeps the last of
/// two fields of one name, and takes time that grows with the square of a long array.
class Builder final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(std::int64_t value) override { return add(value); }
    bool number_unsigned(std::uint64_t value) override { return add(value); }
    bool number_float(double value, const std::string&) override { return add(value); }
    bool string(std::string& value) override
    {
        if (value.find('\0') != value.npos)
            return stop("nul_character");
        return add(std::move(value));
    }
    bool binary(Json::binary_t&) override { return stop("not_json"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string& name) override
    {
        if (m_open.back().contains(name))
            return stop("repeated_field");
        if (m_open.back().size() == max_fields)
            return stop("too_many_fields");
        m_open.back().emplace(name, nullptr);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return stop("not_json");
    }

    Json result;
    std::string_view problem;

private:
    bool stop(std::string_view code)
    {
        problem = code;
        return false;
    }

    bool add(Json&& item)
    {
        if (m_open.empty()) {
            result = std::move(item);
        } else if (m_open.back().is_object()) {
            std::prev(m_open.back().end()).value() = std::move(
                item);    // the field that was named last
        } else if (m_open.back().size() == max_items) {
            return stop("too_many_items");
        } else {
            m_open.back().push_back(std::move(item));
        }
        return true;
    }

    bool open(Json&& empty)
    {
        if (m_open.size() == max_depth)
            return stop("too_deep");
        m_open.push_back(std::move(empty));
        return true;
    }

    bool close()
    {
        Json done = std::move(m_open.back());
        m_open.pop_back();
        return add(std::move(done));
    }

    std::vector<Json> m_open;
};

}

bool is_utf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
        const Sequence sequence = sequence_of(byte(i));
        if (sequence.length == 0 || text.size() - i < sequence.length)
            return false;
        if (sequence.length > 1
            && (byte(i + 1) < sequence.second_from || byte(i + 1) > sequence.second_to))
            return false;
        for (std::size_t k = 2; k < sequence.length; ++k)
            if (byte(i + k) < 0x80 || byte(i + k) > 0xbf)
                return false;
        i += sequence.length;
    }
    return true;
}

tl::expected<Json, std::string> parse_strictly(std::string_view text)
{
    if (!is_utf8(text))
        return tl::unexpected(std::string("not_utf8"));
    Builder builder;
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return tl::unexpected(std::string(builder.problem));
    return std::move(builder.result);
}

}
