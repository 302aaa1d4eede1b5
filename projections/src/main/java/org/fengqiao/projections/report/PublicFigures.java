package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.fengqiao.domain.unit.UnitCode;

/**
 * What everybody may know of a centre and those below it (公开数据): how many, how fast, how satisfied.
 *
 * <p>Cases that are kept from anybody are in none of it: whoever is kept from one could tell from the difference that it
 * is there. Numbers are rounded so that none below {@value Rounded#STEP} can be told, not from sums, other centres or
 * other years either, nor from what was told before.
 *
 * @see "ADR 0021 a report counts cases by the day of the deed"
 * @see "ADR 0035 public figures move in steps"
 */
public interface PublicFigures {
    /** The latest years, that of the last month that is over first; those in which nothing was received too. */
    List<Year> of(UnitCode centre);

    /**
     * @param until the last day that is told of: the year's, or that of the last month that is over
     * @param fields by code of the first level, only those with anything in them
     */
    record Year(int year, LocalDate until, Told all, List<Field> fields) {}

    /** One field of matters; its code is of the first level. */
    record Field(String code, Told told) {}

    /**
     * @param days from receipt to answer on average, in whole calendar days; empty below {@value Share#ENOUGH} answers
     * @param inTime of those that had to be answered within a term
     * @param satisfied or rather satisfied, of those who rated it
     */
    record Told(Rounded received, Rounded answered, OptionalInt days, Share inTime, Share satisfied) {
        /** What is told where there is nothing, or hardly anything. */
        public static final Told FEW =
                new Told(Rounded.of(0), Rounded.of(0), OptionalInt.empty(), Share.of(0, 0), Share.of(0, 0));
    }

    /** Rounded down to a multiple of {@value #STEP}; zero stands for fewer than that, also for none. */
    record Rounded(long atLeast) {
        public static final int STEP = 5;

        static Rounded of(long number) {
            return new Rounded(number - number % STEP);
        }

        public boolean few() {
            return atLeast == 0;
        }
    }

    /** A part of a whole, told only so exactly that neither side can be found to be few, nor how large the whole is. */
    record Share(Exactness exactness, int percent) {
        /** Of fewer nothing is told. */
        static final int ENOUGH = 20;

        private static final double WHOLE = 100;
        private static final int STEP = 5;

        static Share of(long part, long whole) {
            var few = Rounded.STEP - 1;
            if (whole < ENOUGH) {
                return new Share(Exactness.UNTOLD, 0);
            }
            if (whole - part <= few) {
                return new Share(Exactness.AT_LEAST, STEP * (int) Math.floor(WHOLE * (whole - few) / whole / STEP));
            }
            return part <= few
                    ? new Share(Exactness.AT_MOST, STEP * (int) Math.ceil(WHOLE * few / whole / STEP))
                    : new Share(Exactness.ABOUT, (int) Math.round(WHOLE * part / whole));
        }
    }

    /** How exactly a share is told (精确程度). */
    enum Exactness {
        ABOUT,
        AT_LEAST,
        AT_MOST,
        /** Too few to say. */
        UNTOLD
    }
}
