#pragma once
#include <iosfwd>

#include "vault/contents.h"
#include "vault/vault.h"

namespace holdfast {

// What documents contain, in the encrypted file of the compartment that the document belongs to:
// in chunks, streamed in and out, once for the same content. A compartment that the author does not
// hold is given its chunks through case.db, each locked under a key that is sealed to the
// compartment, until somebody who holds it opens the vault.

/// In the open transaction, to which nothing else may then be added if this fails. `too_large`
/// beyond `most_document_bytes`; `already_recorded` where there is a document of that id.
VaultResult<Content> attach(Vault& vault, Compartment compartment, const DocumentId& document,
                            std::istream& in);

/// What is known of a document's content here; absent where it is not held, or not here yet.
VaultResult<std::optional<Content>> find_document(const Vault& vault, const DocumentId& document);

/// Streams it out and proves it: `damaged` ("content_changed") after all was written means that
/// what was written is not to be used. `no_such_document` where it is not here.
VaultResult<Content> read_document(const Vault& vault, const DocumentId& document,
                                   std::ostream& out);

/// Moves what waits for the compartments held to where it belongs. Inside a transaction. How many
/// could not be opened or were not what they said: these are gone.
std::size_t take_in_contents(VaultStore& store);

/// A posted content that came with a bundle may be sealed to a key that only comes with another one: it waits.
void mark_foreign_content(CompartmentStore& case_record, std::int64_t number);

/// Every content read through against its hash, and every document against its content.
void check_contents(CompartmentStore& store, std::vector<Finding>& findings);

}
