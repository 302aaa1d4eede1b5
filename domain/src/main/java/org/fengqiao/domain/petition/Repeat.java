package org.fengqiao.domain.petition;

/** What another case became to this one (重复关系), P03. The names are stored. */
public enum Repeat {
    /** 关联: both are about the same matter, and both go on. */
    LINKED,
    /** 不是同一事项. */
    UNLINKED,
    /** 并入: it ended as a part of this one. */
    MERGED,
    /** 撤销并件: it goes on by itself again. */
    PARTED
}
