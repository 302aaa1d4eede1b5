package org.fengqiao.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;
import org.fengqiao.domain.paper.Templates.Version;
import org.junit.jupiter.api.Test;

class TemplateDeciderTest {
    static final Templates SHIPPED = new Templates(List.of(new Version(1, Form.TEXT, LAST_YEAR)));

    @Test
    void a_version_is_added_and_holds_from_its_day_on() {
        var next = Form.withBody("{opinion}");

        var events = TemplateDecider.decide(SHIPPED, Form.revise(next, TOMORROW), facts());

        assertThat(events).containsExactly(new TemplateRevised(PaperKind.OPINION, 2, next, TOMORROW));
        var after = SHIPPED.after(events.getFirst());
        assertThat(after.on(TODAY).map(Version::version)).contains(1);
        assertThat(after.on(TOMORROW).map(Version::version)).contains(2);
        assertThat(after.version(1).map(Version::text)).contains(Form.TEXT);
        assertThat(after.on(LAST_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void of_two_that_begin_on_the_same_day_the_later_one_holds() {
        var twice = SHIPPED.after(new TemplateRevised(PaperKind.OPINION, 2, Form.withBody("{opinion}"), TOMORROW))
                .after(new TemplateRevised(PaperKind.OPINION, 3, Form.withBody("{basis}"), TOMORROW));

        assertThat(twice.on(TOMORROW).map(Version::version)).contains(3);
    }

    @Test
    void words_that_hold_already_are_no_revision() {
        assertRefused(
                "template.changes-nothing", () -> TemplateDecider.decide(SHIPPED, Form.revise(Form.TEXT), facts()));
    }

    @Test
    void nothing_is_revised_backwards_except_by_the_house_that_brings_the_first_words() {
        var command = Form.revise(Form.withBody("{opinion}"), YESTERDAY);

        assertRefused("template.in-the-past", () -> TemplateDecider.decide(SHIPPED, command, facts()));
        assertThat(TemplateDecider.decide(Templates.NONE, command, facts(new Actor.House())))
                .hasSize(1);
    }

    @Test
    void a_template_is_whole() {
        refused("template.empty", Form.withBody(" \n "));
        refused("template.empty", new PaperText(" ", Form.TEXT.numbering(), "x"));
        refused("template.too-long", Form.withBody("字".repeat(8001)));
        refused("template.too-long", new PaperText("字".repeat(61), Form.TEXT.numbering(), "x"));
        refused("template.number-incomplete", new PaperText("意见书", "{unit}〔{year}〕", "x"));
    }

    @Test
    void it_names_only_fields_that_its_papers_have() {
        refused("template.unknown-field", Form.withBody("{nonsense}"));
        refused("template.unknown-field", Form.withBody("{days}"));
        refused("template.unknown-field", Form.withBody("{year}"));
        refused("template.unknown-field", new PaperText("{complainant}", Form.TEXT.numbering(), "x"));
        refused("template.unknown-field", new PaperText("意见书", "{complainant}{year}{count}", "x"));
    }

    private static void refused(String code, PaperText text) {
        assertRefused(code, () -> TemplateDecider.decide(SHIPPED, Form.revise(text), facts()));
    }
}
