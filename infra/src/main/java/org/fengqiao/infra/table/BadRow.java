package org.fengqiao.infra.table;

/** A row that was rejected (不予导入的行) and the code of the reason; its words stay unsaid. */
public record BadRow(int row, String code) {}
