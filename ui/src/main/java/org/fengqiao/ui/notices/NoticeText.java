package org.fengqiao.ui.notices;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.projections.notices.About.OfCase;
import org.fengqiao.projections.notices.About.OfProposal;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.projections.proposal.Proposals.Item;
import org.fengqiao.ui.parts.Titles;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What a row of the list says (通知行文字): the matter, what happened to it and by whom, when, and in one word why. */
final class NoticeText {
    private static final String ROW = """
            <div class="case ${item.style}">
              <div class="what">
                <div class="title">${item.fresh ? html`<span class="fresh">${item.fresh}</span>` : ''}${item.title}</div>
                <div class="facts">${item.facts}</div>
              </div>
              <div class="how loose"><span class="holder">${item.when}</span><span class="tag ${item.tagStyle}">${item.tag}</span></div>
            </div>""";

    private NoticeText() {}

    static LitRenderer<Notice> renderer(Desk desk, Speech say) {
        var fresh = say.say("notices.unread");
        return LitRenderer.<Notice>of(ROW)
                .withProperty("style", notice -> notice.unread() ? "unread" : "read")
                .withProperty("fresh", notice -> notice.unread() ? fresh : "")
                .withProperty("title", notice -> title(notice, say))
                .withProperty("facts", notice -> facts(notice, desk, say))
                .withProperty("when", notice -> say.time(notice.at()))
                .withProperty("tagStyle", notice -> style(notice.kind()))
                .withProperty("tag", notice -> say.name(notice.kind()));
    }

    static String title(Notice notice, Speech say) {
        return switch (notice.about()) {
            case OfCase(var item) -> Titles.of(item, say);
            case OfProposal(var item) -> Titles.of(item, say);
        };
    }

    static String facts(Notice notice, Desk desk, Speech say) {
        var what = what(notice, desk, say);
        var facts = switch (notice.about()) {
            case OfCase(var item) -> Stream.of(what, item.number(), desk.units().nameOf(item.centre()));
            case OfProposal(var item) -> Stream.of(what, say.name(item.kind()), item.number(), by(item, desk, say));
        };
        return facts.collect(Collectors.joining(" · "));
    }

    static String number(Notice notice) {
        return switch (notice.about()) {
            case OfCase(var item) -> item.number();
            case OfProposal(var item) -> item.number();
        };
    }

    /** Whose the matter is: the unit that has the case, or that made the proposal. */
    static String unit(Notice notice, Desk desk) {
        return desk.units()
                .nameOf(
                        switch (notice.about()) {
                            case OfCase(var item) -> item.centre();
                            case OfProposal(var item) -> item.by();
                        });
    }

    private static String by(Item proposal, Desk desk, Speech say) {
        return say.say("proposal.by", desk.units().nameOf(proposal.by()));
    }

    /** Some things a complainant does otherwise than a colleague, who only records that they were done. */
    static String what(Notice notice, Desk desk, Speech say) {
        var key = "notice." + notice.kind();
        var own = key + "." + notice.by();
        return say.knows(own) ? say.say(own) : say.say(key, desk.whoIs(notice.by(), say));
    }

    private static String style(NoticeKind kind) {
        return switch (kind) {
            case URGENT -> "alarm";
            case DUE_SOON, OVERDUE, PROPOSAL_DUE_SOON, PROPOSAL_OVERDUE -> "watched";
            case OBJECTION,
                    SUPERVISED,
                    EXTENSION_ASKED,
                    PROPOSAL_REMINDED,
                    WITH_NOBODY,
                    NOBODY_THERE,
                    PUBLICATION_IN_DOUBT,
                    SENT_BACK -> "waiting";
            case ASSIGNED, REVIEW_ASKED, TAKEN_UP_AGAIN, PASSED, TAKEN, HANDED_OVER, LEADING_ANSWERED, PARTED -> "open";
            case SUPPLEMENTED, WITHDRAWN, RATED, EXTENSION_DECIDED -> "open";
            case PROPOSAL_MADE, PROPOSAL_ANSWERED, PROPOSAL_WITHDRAWN -> "open";
        };
    }
}
