#pragma once
#include <QString>
#include <memory>

class QPrinter;

namespace holdfast::ui {

/// Whether survivors' whereabouts stand on a paper. Never, unless somebody who may includes them deliberately.
enum class WithWhereabouts { no, yes };

/// Whether what people wrote in their own words stands on a paper.
enum class WithOwnWords { no, yes };

/// Who looks for whereabouts in what people wrote, before it leaves: Holdfast itself, or, where whoever takes it out does not hold
/// the survivors' record and there are no places to look for, that person.
enum class LookedThroughBy { holdfast, reader };

/// What a person is told and asked before something leaves the vault.
struct OutletOffer {
    /// A paper can be printed or saved as PDF; a document is copied as the file that it is.
    enum class Form { paper, copy };

    QString what;         ///< "the case file of HF-0142": what leaves
    QString file_name;    ///< suggested for a file: references only, never a name
    bool whereabouts_may_be_included = false;
    QString caution = {};    ///< said beside the warning that stands there always
    Form form = Form::paper;
    bool own_words_may_be_left_out = false;    ///< the paper has a use without them
    LookedThroughBy looked_through_by = LookedThroughBy::holdfast;    ///< set by `take_out`
};

/// Where it goes.
struct Outlet {
    QString pdf_file;                     ///< the file, PDF or copy; empty where it is printed
    std::shared_ptr<QPrinter> printer;    ///< set where it is printed
    WithWhereabouts whereabouts = WithWhereabouts::no;
    QString reason;    ///< given where whereabouts are included; may be given otherwise
    WithOwnWords own_words = WithOwnWords::yes;
    bool was_read = false;    ///< they say that they have read what leaves
};

}
