package org.fengqiao.infra.demo;

import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.UnitCode;

/**
 * Denunciations of a street office that its people never see, and somebody with an interest of his own (隔离与回避): sign in
 * at the district and at the street to see the difference.
 */
record Walled(Storyteller teller) {
    private static final UnitCode DISTRICT = UnitCode.of("320508000000");
    private static final UnitCode STREET = UnitCode.of("320508021000");

    /** People of the administration who want something for themselves. */
    private static final Predicate<Topic> ABOUT_STAFF =
            topic -> topic.category().equals("1002005");

    void tell(int i) {
        switch (i) {
            case 3 -> lodgedAtTheStreetItself();
            case 6 -> namedByTheDistrict();
            default -> anInterestToBeDecidedOn();
        }
    }

    /** On the net, with the question answered: it starts at the district. */
    private void lodgedAtTheStreetItself() {
        var about = Accused.units(List.of(STREET));
        teller.begin(1, STREET, false, true, ABOUT_STAFF, about);
    }

    private void namedByTheDistrict() {
        var work = teller.begin(2, DISTRICT, true, true, ABOUT_STAFF, Accused.NOBODY);
        work.take(1);
        work.accuse(1, STREET);
    }

    private void anInterestToBeDecidedOn() {
        var work = teller.begin(2, DISTRICT, true, true, null);
        work.take(1);
        work.discloseInterest(1);
    }
}
