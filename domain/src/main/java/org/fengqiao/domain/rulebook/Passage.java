package org.fengqiao.domain.rulebook;

/**
 * Where something stands in a law (条文).
 *
 * @param law the law's Chinese title (信访工作条例)
 * @param articles numbers of its articles as a list: {@code 22}, {@code 21–22} for a range, {@code 31(6)} for an item
 *     (项), {@code 29, 30} for several; empty where none was read
 */
public record Passage(String law, String articles) {}
