package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportFilter;
import java.util.List;
import java.util.Set;

/** Makes one report. */
interface ReportMaker {
    /** What it is asked for by. */
    String name();

    /** The names of the figures in it. */
    List<String> metrics();

    /** By what it can be narrowed. */
    Set<ReportFilter> filters();

    Contents make(Question question);
}
