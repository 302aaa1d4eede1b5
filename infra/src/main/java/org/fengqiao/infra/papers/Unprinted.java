package org.fengqiao.infra.papers;

/** Why an attachment, or a page of it, does not stand in the whole file (未印入的原因). */
enum Unprinted {
    /** Of a type that has no pages, or none that are drawn here. */
    TYPE,
    /** It opens with a password only. */
    ENCRYPTED,
    BROKEN,
    /** A page is drawn in a way that is not known here. */
    UNKNOWN_CODING,
    /** To draw it would take more memory than it is given. */
    TOO_LARGE,
    /** To draw it would take longer than it is given. */
    TOO_SLOW,
    /** The file holds as much as one file may. */
    FULL,
    /** Its key was deleted. */
    GONE
}
