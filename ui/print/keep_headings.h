#pragma once

class QTextDocument;

namespace holdfast::ui {

/// In a document laid out in pages: a heading that would stand alone at the foot of one goes to the next, to what it heads. A table
/// is there with its first row, not with the names of its columns alone.
void keep_headings(QTextDocument& document);

}
