package org.fengqiao.ui.counter;

import java.util.List;

/**
 * What a search gave (查找结果), the most likely first.
 *
 * @param closed those that take nothing any more; who stands in their place is among the choices
 * @param more whether more match than are listed
 */
record Found(List<Choice> choices, List<ClosedUnit> closed, boolean more) {
    static final Found NOTHING = new Found(List.of(), List.of(), false);

    static Found all(List<Choice> choices) {
        return new Found(choices, List.of(), false);
    }
}
