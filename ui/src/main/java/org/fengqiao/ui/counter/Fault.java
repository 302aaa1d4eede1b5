package org.fengqiao.ui.counter;

/**
 * What is wrong with an answer (填写问题).
 *
 * @param field identifier of the field it is about, where the link of the summary leads
 */
record Fault(String field, String words) {}
