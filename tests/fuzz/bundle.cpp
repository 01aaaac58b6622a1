// A bundle comes from a stick: whatever is in the file is read as a bundle or refused. The first byte chooses what the rest is
// taken for: the file itself, or what stands in its sections once they are opened.

#include <cstdlib>
#include <sstream>

#include "vault/bundle_file.h"
#include "vault/heads.h"
#include "vault/ledger.h"

namespace {

using namespace holdfast;

const VaultId vault(std::array<std::uint8_t, 16>{});

void read_file(ByteView bytes)
{
    std::istringstream in(std::string(bytes.begin(), bytes.end()));
    const auto index = read_index(in);
    if (!index)
        return;
    if (decode_header(encode_header(index->header)) != index->header)
        std::abort();
    for (std::size_t i = 0; i < index->sections.size(); ++i) {
        SectionReader section(in, *index, i, Secret(32));
        while (true) {
            const auto record = section.next();
            if (!record || !*record)
                break;
        }
    }
}

/// The file that a writer would make of these records, read back with its key.
void read_section(ByteView bytes)
{
    std::stringstream file;
    const PersonId maker(std::array<std::uint8_t, 16>{});
    const SigningPair signing = SigningPair::random();
    BundleWriter writer(
        file, {vault, maker, DeviceId(maker.bytes()), {}, {}, {{Compartment::case_record, {}}}});
    writer.begin_section(Secret(32));
    writer.add(RecordKind::commit, bytes);
    writer.add(RecordKind::letter, bytes);
    writer.end_section();
    writer.finish(signing);
    const auto index = read_index(file);
    if (!index || !is_signed_by_any(*index, {signing.public_key}))
        std::abort();
    SectionReader section(file, *index, 0, Secret(32));
    for (const RecordKind kind : {RecordKind::commit, RecordKind::letter}) {
        const auto record = section.next();
        if (!record || !*record || (*record)->kind != kind
            || !std::equal(bytes.begin(), bytes.end(), (*record)->bytes.begin(),
                           (*record)->bytes.end()))
            std::abort();
    }
    const auto end = section.next();
    if (!end || *end)
        std::abort();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView bytes(data + 1, size - 1);
    switch (data[0] % 4) {
    case 0: read_file(bytes); break;
    case 1:
        if (const auto carried = decode_carried(vault, bytes);
            carried && decode_carried(vault, encode_carried(*carried)) != carried)
            std::abort();
        break;
    case 2: (void)decode_heads(vault, {}, bytes); break;
    default: read_section(bytes); break;
    }
    return 0;
}
