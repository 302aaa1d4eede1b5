package org.fengqiao.infra.notices;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Gateway.Letter;
import org.fengqiao.infra.notices.Waiting.Message;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Reached;
import org.fengqiao.projections.notices.MessageKind;
import org.fengqiao.projections.notices.NoticeKind;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a letter at the moment it is sent (写外发消息): its address is the one that holds then, and its words say nothing of the
 * matter but its number; where the contact is confidential not even that.
 */
@Component
class Letters implements Postman.Writes {
    private final CaseHistory history;
    private final Vault vault;
    private final DigestBook digests;
    private final Notices notices;
    private final RosterBook roster;
    private final Words words;
    private final String publicAddress;

    Letters(
            CaseHistory history,
            Vault vault,
            DigestBook digests,
            Notices notices,
            RosterBook roster,
            Words words,
            @Value("${fengqiao.counter.public-address:}") String publicAddress) {
        this.history = history;
        this.vault = vault;
        this.digests = digests;
        this.notices = notices;
        this.roster = roster;
        this.words = words;
        this.publicAddress = publicAddress.strip().replaceAll("/+$", "");
    }

    @Override
    public Optional<Letter> write(Message message) {
        return message.kind() == MessageKind.DIGEST
                ? digest(message.about())
                : CaseStory.of(history.of(message.about())).flatMap(story -> toComplainant(message.kind(), story));
    }

    private Optional<Letter> toComplainant(MessageKind kind, CaseStory story) {
        var contact = Reached.by(story);
        var sealed = contact.address();
        if (contact.means() == Means.NONE || sealed == null) {
            return Optional.empty();
        }
        var say = words.in(Words.CHINESE);
        var subject = say.say("message.subject");
        return vault.open(sealed)
                .map(address -> new Letter(contact.means(), address, subject, text(kind, story, contact, say)));
    }

    private String text(MessageKind kind, CaseStory story, Contact contact, Speech say) {
        var number = story.glance().number().value();
        if (contact.confidential() && kind != MessageKind.CODE_REISSUED) {
            return say.say("message.confidential", where("/counter/track", say));
        }
        return say.say("message." + kind, number, where("/counter/track?number=" + number, say));
    }

    private String where(String path, Speech say) {
        return publicAddress.isEmpty() ? say.say("message.where") : say.say("message.at", publicAddress + path);
    }

    private Optional<Letter> digest(String account) {
        var wish = digests.find(account);
        var staff = roster.find(account);
        if (wish.isEmpty() || staff.isEmpty()) {
            return Optional.empty();
        }
        var unread = notices.unread(staff.get());
        var say = words.in(Locale.forLanguageTag(wish.get().language()));
        return unread.isEmpty()
                ? Optional.empty()
                : vault.open(wish.get().address())
                        .map(address -> new Letter(
                                Means.EMAIL, address, say.say("digest.subject", unread.size()), lines(unread, say)));
    }

    /** How many of each, and not of what: a mail is read by whoever sees the screen. */
    private String lines(Iterable<Notice> unread, Speech say) {
        var counts = new EnumMap<NoticeKind, Integer>(NoticeKind.class);
        unread.forEach(notice -> counts.merge(notice.kind(), 1, Integer::sum));
        var lines = new StringJoiner("\n");
        lines.add(say.say("digest.text"));
        counts.forEach((kind, count) -> lines.add(say.say("digest.line", say.name(kind), count)));
        lines.add(publicAddress.isEmpty() ? say.say("digest.where") : say.say("digest.at", publicAddress + "/notices"));
        return lines.toString();
    }
}
