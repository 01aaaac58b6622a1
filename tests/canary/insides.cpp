#include "canary/insides.h"

#include <array>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include "vault/cipher.h"

namespace holdfast::canary {
namespace {

namespace fs = std::filesystem;

// Of SQLCipher 3: at a page's end 48 bytes are kept, the first 16 of which the page was encrypted with. The first page starts
// with the salt.
constexpr std::size_t page_size = cipher::page_size;
constexpr std::size_t kept = 48;
constexpr std::size_t salt = 16;

std::string decrypted(std::string_view page, std::size_t from, const Secret& key)
{
    const auto unsigned_bytes = [](std::string_view text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    };
    const std::string_view body = page.substr(from, page_size - kept - from);
    std::string clear(body.size(), '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int size = 0;
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.bytes().data(),
                           unsigned_bytes(page.substr(page_size - kept)))
            != 1
        || EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1
        || EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(clear.data()), &size,
                             unsigned_bytes(body), static_cast<int>(body.size()))
               != 1)
        throw std::runtime_error("a page cannot be decrypted");
    return clear;
}

}

std::string pages_in_clear(const std::string& file, const Secret& key)
{
    std::string clear;
    for (std::size_t at = 0; at + page_size <= file.size(); at += page_size)
        clear += decrypted(std::string_view(file).substr(at, page_size), at == 0 ? salt : 0, key);
    return clear;
}

std::string journal_in_clear(const std::string& journal, const Secret& key)
{
    // Behind a header of one sector: page number, page, checksum.
    constexpr std::size_t header = 512;
    constexpr std::size_t record = 4 + page_size + 4;
    std::string clear;
    for (std::size_t at = header; at + record <= journal.size(); at += record) {
        const std::string_view page = std::string_view(journal).substr(at + 4, page_size);
        clear += decrypted(page, 0, key);
        clear += decrypted(page, salt, key);    // if it is the first one
    }
    return clear;
}

std::string memory_of(pid_t process)
{
    constexpr std::uint64_t most = std::uint64_t{1} << 30;    // larger is reserved and not used
    const std::string folder = "/proc/" + std::to_string(process);
    const int memory = ::open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        throw std::runtime_error("the memory of a process cannot be read");
    std::string all;
    std::ifstream maps(folder + "/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        std::uint64_t from = 0;
        std::uint64_t to = 0;
        char dash = 0;
        std::string access;
        fields >> std::hex >> from >> dash >> to >> access;
        if (access.size() < 2 || access[1] != 'w' || to - from > most)
            continue;
        std::string part(to - from, '\0');
        const ssize_t size = ::pread(memory, part.data(), part.size(), static_cast<off_t>(from));
        if (size > 0)
            all.append(part, 0, static_cast<std::size_t>(size));
    }
    ::close(memory);
    return all;
}

std::string bytes_below(const fs::path& folder)
{
    std::string all;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        all += each.path().string() + '\n';
        if (!each.is_regular_file())
            continue;
        std::ifstream in(each.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return all;
}

}
