package org.fengqiao.infra.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.cases.NewPetition;

/** What is to happen to one petition, and when (一件信访的经过). */
final class Story {
    /** The complainant's own part. */
    static final String COMPLAINANT = "";

    /** What the house does by itself once it runs: in a demonstration nobody follows the past. */
    static final String HOUSE = "house";

    /** Makes the command once the case has an identifier and keys. */
    @FunctionalInterface
    interface Deed {
        PetitionCommand of(Desk desk);
    }

    /** What a deed works with. */
    interface Desk {
        String caseId();

        CaseWords words();

        Attachment file(String name, String text);

        String account(String user);

        /** The case of another story that began earlier. */
        String caseOf(int story);
    }

    /** @param who user name, {@link #COMPLAINANT} or {@link #HOUSE} */
    record Step(LocalDateTime at, String who, Deed deed) {}

    private final int number;
    private final LocalDateTime begins;
    private final String lodgedBy;
    private final NewPetition petition;
    private final List<Step> steps = new ArrayList<>();

    Story(int number, LocalDateTime begins, String lodgedBy, NewPetition petition) {
        this.number = number;
        this.begins = begins;
        this.lodgedBy = lodgedBy;
        this.petition = petition;
    }

    void then(LocalDateTime at, String who, Deed deed) {
        steps.add(new Step(at, who, deed));
    }

    int number() {
        return number;
    }

    LocalDateTime begins() {
        return begins;
    }

    String lodgedBy() {
        return lodgedBy;
    }

    NewPetition petition() {
        return petition;
    }

    List<Step> steps() {
        return steps;
    }
}
