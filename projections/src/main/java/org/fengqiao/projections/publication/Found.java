package org.fengqiao.projections.publication;

/**
 * Something in words that tells who somebody is (查到的个人信息).
 *
 * @param words as they stand there, for who wrote them
 */
public record Found(PersonalSort sort, String words) {
    @Override
    public String toString() {
        return "Found[" + sort + "]";
    }
}
