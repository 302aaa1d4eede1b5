package org.fengqiao.domain.decision;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.category.Categories;

/**
 * Categories that can be chosen from a day on, for decisions in tests.
 *
 * @param since the day; the first that there is where it does not matter
 * @param goals codes under which others go on
 */
public record Choosable(Set<String> codes, LocalDate since, Set<String> goals) implements Categories {
    public static Choosable always(String... codes) {
        return new Choosable(Set.of(codes), LocalDate.MIN, Set.of());
    }

    @Override
    public boolean isOpen(String code, LocalDate day) {
        return codes.contains(code) && !day.isBefore(since);
    }

    @Override
    public boolean hasBelow(String code, LocalDate from) {
        return codes.stream().anyMatch(each -> each.length() > code.length() && each.startsWith(code));
    }

    @Override
    public boolean takesOver(String code, LocalDate from) {
        return goals.contains(code);
    }
}
