package org.fengqiao.projections.papers;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.Lapsed;
import org.jspecify.annotations.Nullable;

/** How papers say days and names (文书用语), always in Chinese: papers are written in it. */
public interface PaperWords {
    String day(LocalDate day);

    /** Day and hour. */
    String minute(Moment moment);

    /** Whether a hearing is held in public. */
    String openness(boolean open);

    String name(Enum<?> value);

    /**
     * How a complainant is addressed (称谓).
     *
     * @param name null or blank where none is known
     * @param people how many stand behind the petition
     */
    String address(@Nullable String name, int people);

    /** All numbers that people call. */
    String telephones(Contact contact);

    /** Days and hours on which people are received. */
    String hours(Contact contact);

    /**
     * Whom to call and where to go, in one phrase.
     *
     * @param standsIn whose contact it is where it is not that of the unit itself
     */
    String referral(@Nullable String standsIn, Contact contact);

    /** That what a paper tells holds no more, since when and by what. */
    String lapsed(Lapsed lapsed);

    /** What the complainant can do whose matter belongs there. */
    String guidance(RightRoute route);

    /** For what one thanks who wrote. */
    String thanks();

    /** What a superior found, in a sentence without its end. */
    String finding(SupervisionGround ground);

    /** What a superior does about it: supervises, or orders correction. */
    String measure(SupervisionGround ground);

    /** Laws with their articles, as one cites them; empty for none. */
    String cite(List<Passage> passages);
}
