package org.fengqiao.projections.publication;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;

/**
 * Whether words may be read by everybody (公示文字核对): they are there, they are not too many, and they do not tell who the
 * complainant is.
 *
 * @see "ADR 0045 a last word after a hearing may be published"
 */
public interface PublicWords {
    /** Longest of each, in characters. */
    int TITLE = 100;

    int TEXT = 10_000;

    /**
     * What in these words tells who somebody is, in the order in which it is known; what is {@linkplain
     * PersonalSort#never() never} published first.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code case.unknown}, {@code authority.denied}
     */
    List<Found> found(Actor actor, String caseId, String title, String text);

    /**
     * Lets a command pass whose words everybody may read.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code publication.title-missing}, {@code publication.text-missing},
     *     {@code publication.title-too-long}, {@code publication.text-too-long} with the most there may be, {@code
     *     publication.tells-who-it-is} with the {@link PersonalSort} and never the words
     */
    void require(Actor actor, PublishOpinion command);
}
