#include "vault/secret.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include <sodium.h>

#include "vault/crypto.h"

namespace holdfast {

Secret::Secret(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    start_sodium();
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

Secret Secret::copy_of(std::span<const std::uint8_t> bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_data);
    return secret;
}

Secret Secret::from_text(std::string_view text)
{
    Secret secret(text.size());
    std::copy(text.begin(), text.end(), secret.m_data);
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    return copy_of(bytes());
}

std::string_view Secret::text() const
{
    return {reinterpret_cast<const char*>(m_data), m_size};
}

void Secret::wipe() noexcept
{
    if (m_data)
        sodium_free(m_data);    // wipes
    m_data = nullptr;
    m_size = 0;
}

bool operator==(const Secret& a, const Secret& b)
{
    return a.size() == b.size()
           && (a.empty() || sodium_memcmp(a.bytes().data(), b.bytes().data(), a.size()) == 0);
}

}
