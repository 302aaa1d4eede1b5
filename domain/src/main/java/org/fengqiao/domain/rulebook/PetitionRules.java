package org.fengqiao.domain.rulebook;

import static org.fengqiao.domain.rulebook.Unit.DAYS;
import static org.fengqiao.domain.rulebook.Unit.PEOPLE;
import static org.fengqiao.domain.rulebook.Unit.WORKDAYS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the petition law as shipped: 信访条例 of 2005, 信访工作条例 of 2022 from its first day on, and what
 * holds elsewhere or for simple matters only, which is off.
 */
final class PetitionRules {
    private static final Law REGULATION_2005 =
            new Law("信访条例", LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), Territory.NATIONWIDE, Scope.PETITIONS);
    private static final Law REGULATION_2022 =
            new Law("信访工作条例", LocalDate.of(2022, 5, 1), null, Territory.NATIONWIDE, Scope.PETITIONS);
    private static final Law APPEALS_2022 =
            new Law("信访工作条例", REGULATION_2022.from(), null, Territory.NATIONWIDE, Scope.APPEALS);

    // The day these trial measures took effect was not read in the source, so both their rules stay unverified in it.
    private static final Law SIMPLE_HANDLING =
            new Law("信访事项简易办理办法（试行）", LocalDate.of(2016, 7, 1), null, Territory.NATIONWIDE, Scope.SIMPLE_PETITIONS);
    private static final Law WEIFANG_HOTLINE =
            new Law("潍坊市12345政务服务便民热线条例", LocalDate.of(2021, 12, 15), null, new Territory("3707"), Scope.HOTLINE);
    private static final Law HOUSE =
            new Law("平台约定", REGULATION_2005.from(), null, Territory.NATIONWIDE, Scope.PETITIONS);

    private static final Law HOUSE_2022 =
            new Law("平台约定", REGULATION_2022.from(), null, Territory.NATIONWIDE, Scope.PETITIONS);

    static final List<Rule> ALL = List.of(
            REGULATION_2005.rule("P04", "representatives", 5, PEOPLE, "18"),
            REGULATION_2022.rule("P04", "representatives", 5, PEOPLE, "20"),
            REGULATION_2005.rule("P06", "route-in-time", 15, DAYS, "21"),
            REGULATION_2022.rule("P06", "route-in-time", 15, DAYS, "22"),
            // In 2005 article 21 set the term for what was passed on and article 22 for what came directly.
            REGULATION_2005.rule("P08", "notify-in-time", 15, DAYS, "21–22"),
            REGULATION_2022.rule("P08", "notify-in-time", 15, DAYS, "23"),
            // The regulation of 2005 knew no objection to a transfer, so there is no entry before 2022: the right is
            // that of the receiving unit, under the law of the day the transfer reaches it.
            REGULATION_2022.rule("P09", "object-in-time", 5, WORKDAYS, "23"),
            // In 2005 every matter had a term; since 2022 only what ends with an opinion.
            REGULATION_2005.rule("P18", "answer-in-time", 60, DAYS, "33"),
            APPEALS_2022.rule("P18", "answer-in-time", 60, DAYS, "34"),
            REGULATION_2005.rule("P18-extension", "extend-once", 30, DAYS, "33"),
            APPEALS_2022.rule("P18-extension", "extend-once", 30, DAYS, "34"),
            REGULATION_2005.rule("P19-ask", "ask-for-review", 30, DAYS, "34"),
            REGULATION_2022.rule("P19-ask", "ask-for-review", 30, DAYS, "35"),
            REGULATION_2005.rule("P19-answer", "answer-review", 30, DAYS, "34"),
            REGULATION_2022.rule("P19-answer", "answer-review", 30, DAYS, "35"),
            REGULATION_2005.rule("P20-ask", "ask-for-re-review", 30, DAYS, "35"),
            REGULATION_2022.rule("P20-ask", "ask-for-re-review", 30, DAYS, "36"),
            REGULATION_2005.rule("P20-answer", "answer-re-review", 30, DAYS, "35"),
            REGULATION_2022.rule("P20-answer", "answer-re-review", 30, DAYS, "36"),
            REGULATION_2005.rule("P21-feedback", "feedback-on-supervision", 30, DAYS, "36"),
            // Since 2022 the law (article 40) sets no number: the superior sets the day in each case.
            HOUSE_2022.rule("P21-feedback", "feedback-on-supervision", 30, DAYS, ""),
            SIMPLE_HANDLING.elsewhere("P26-accept", "accept-simple", 3, WORKDAYS, "", false),
            SIMPLE_HANDLING.elsewhere("P26-answer", "answer-simple", 10, WORKDAYS, "", true),
            WEIFANG_HOTLINE.elsewhere("P27", "answer-hotline", 5, WORKDAYS, "20", true),
            HOUSE.rule("due-soon", "due-soon", 3, WORKDAYS, ""));

    private PetitionRules() {}

    private record Law(
            String title, LocalDate from, @Nullable LocalDate until, Territory territory, Scope scope) {
        Rule rule(String id, String name, int amount, Unit unit, String article) {
            return new Rule(id, name, amount, unit, title, article, from, until, territory, scope, true, true);
        }

        Rule elsewhere(String id, String name, int amount, Unit unit, String article, boolean verified) {
            return new Rule(id, name, amount, unit, title, article, from, until, territory, scope, verified, false);
        }
    }
}
