package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.decision.Facts;

/** The notice for 2027 as it might come: 31 December 2026 to 4 January 2027 off, the Saturday after worked. */
final class NextYear {
    static final String VERSION = "china-2027";
    static final List<NoticedDay> NOTICE = NoticedDay.read("""
            date,kind,name
            2026-12-31,HOLIDAY,元旦
            2027-01-01,HOLIDAY,元旦
            2027-01-04,HOLIDAY,元旦
            2027-01-09,MAKE_UP_WORKDAY,元旦
            2027-02-05,HOLIDAY,春节
            2027-02-08,HOLIDAY,春节
            2027-02-09,HOLIDAY,春节
            """);

    private NextYear() {}

    static Facts known(Facts facts) {
        return facts.on(facts.calendar().with(VERSION, 2027, NOTICE));
    }
}
