package org.fengqiao.infra.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.ui.words.ContactWords;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Chinese bundles, as papers use them. */
@Component
class SpokenChinese implements PaperWords {
    private final Speech say;
    private final Pattern together;

    SpokenChinese(Words words) {
        say = words.in(Words.CHINESE);
        together = Pattern.compile(say.say("paper.together.said"));
    }

    @Override
    public String day(LocalDate day) {
        return say.date(day);
    }

    @Override
    public String minute(Moment moment) {
        return say.moment(moment);
    }

    @Override
    public String openness(boolean open) {
        return say.say("hearing.openness." + open);
    }

    @Override
    public String name(Enum<?> value) {
        return say.name(value);
    }

    /** Who wrote down "张三等 12 人" as a name said already how many they are. */
    @Override
    public String address(@Nullable String name, int people) {
        if (name == null || name.isBlank()) {
            return say.say("who.complainant");
        }
        return people == 1 || together.matcher(name).find() ? name : say.say("paper.together", name, people);
    }

    @Override
    public String telephones(Contact contact) {
        return contact.phones().stream().map(Telephone::value).collect(Collectors.joining(say.say("said.and")));
    }

    @Override
    public String hours(Contact contact) {
        return new ContactWords(say).reception(contact.reception());
    }

    @Override
    public String referral(@Nullable String standsIn, Contact contact) {
        var how = say.say("paper.referral", telephones(contact), contact.place(), hours(contact), contact.address());
        return standsIn == null ? how : say.say("paper.referral.by", standsIn, how);
    }

    @Override
    public String lapsed(Lapsed lapsed) {
        return say.say("paper.lapsed." + lapsed.by(), say.date(lapsed.at().day()));
    }

    @Override
    public String guidance(RightRoute route) {
        return say.say("paper.guidance." + route.name());
    }

    @Override
    public String thanks() {
        return say.say("paper.thanks");
    }

    @Override
    public String finding(SupervisionGround ground) {
        return say.say("paper.finding." + ground.name());
    }

    @Override
    public String measure(SupervisionGround ground) {
        return say.say(ground.ordersCorrection() ? "paper.measure.correction" : "paper.measure.supervision");
    }

    @Override
    public String cite(List<Passage> passages) {
        return new LawWords(say).cite(passages);
    }
}
