#pragma once
#include <openssl/evp.h>

#include "a_vault.h"
#include "vault/cipher.h"

namespace holdfast::test {

/// Every page of an encrypted file in plain, free ones and what is left on them included: what
/// somebody with the key and a tool of their own could look through. `raw_key` is the form x'…'.
inline std::string plain_pages(const std::filesystem::path& file, const Secret& raw_key)
{
    std::array<unsigned char, 32> key{};
    const std::string digits(raw_key.text().substr(2, 64));
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
    constexpr std::size_t reserve = 48;    // vector of 16, authentication code of 20, rounded up
    const std::string bytes = file_bytes(file);
    std::string plain;
    for (std::size_t page = 0; page + cipher::page_size <= bytes.size();
         page += cipher::page_size) {
        const std::size_t begin = page == 0 ? 16 : 0;    // the salt is not encrypted
        const std::size_t size = cipher::page_size - reserve - begin;
        const auto* at = reinterpret_cast<const unsigned char*>(bytes.data() + page);
        std::string out(size + 16, '\0');
        int written = 0;
        EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(),
                           at + cipher::page_size - reserve);
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char*>(out.data()), &written,
                          at + begin, static_cast<int>(size));
        EVP_CIPHER_CTX_free(context);
        plain.append(out, 0, static_cast<std::size_t>(written));
    }
    return plain;
}

}
