#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace holdfast {

/// Bytes that are worth stealing: kept in guarded memory out of the swap file, wiped when let go,
/// never copied by accident.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);    ///< zeros
    static Secret copy_of(std::span<const std::uint8_t> bytes);
    static Secret from_text(std::string_view text);    ///< the caller wipes its own text
    static Secret random(std::size_t size);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    Secret clone() const;
    bool empty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::span<std::uint8_t> bytes() { return {m_data, m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_data, m_size}; }
    std::string_view text() const;
    void wipe() noexcept;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Compares without telling by the time taken how much was alike.
bool operator==(const Secret& a, const Secret& b);

}
