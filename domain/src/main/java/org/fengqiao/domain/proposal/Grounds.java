package org.fengqiao.domain.proposal;

import java.util.List;

/**
 * On what a proposal rests (建议依据): cases and hot issues, by their identifiers.
 *
 * @param cases none where it rests on no single case
 * @param issues of hot issues
 */
public record Grounds(List<String> cases, List<String> issues) {
    public static final Grounds NONE = new Grounds(List.of(), List.of());

    public Grounds {
        cases = cases.stream().distinct().sorted().toList();
        issues = issues.stream().distinct().sorted().toList();
    }
}
