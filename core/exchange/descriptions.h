#pragma once
#include <string_view>

namespace holdfast::exchange {

/// What a kind of fact says, in one sentence, for whoever writes interchange by hand or by program.
std::string_view description_of(std::size_t kind_index);

}
