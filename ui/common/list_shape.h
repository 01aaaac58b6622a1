#pragma once

class QTreeView;

namespace holdfast::ui {

/// Keeps a list no higher than its rows; as many as are given are seen without scrolling.
void keep_to_rows(QTreeView& list, int seen);

}
