package org.fengqiao.projections.worklist;

/** The three levels of a category's code (分类层级): two, four and seven digits, each beginning with the one above. */
enum CategoryLevel {
    FIRST(2, Field.CATEGORY_1),
    SECOND(4, Field.CATEGORY_2),
    LEAF(Integer.MAX_VALUE, Field.CATEGORY);

    private final int digits;
    private final String field;

    CategoryLevel(int digits, String field) {
        this.digits = digits;
        this.field = field;
    }

    static CategoryLevel of(String code) {
        return code.length() <= FIRST.digits ? FIRST : code.length() <= SECOND.digits ? SECOND : LEAF;
    }

    /** The field that is equal to a code of this level for everything below it. */
    String field() {
        return field;
    }

    String cut(String code) {
        return code.substring(0, Math.min(digits, code.length()));
    }
}
