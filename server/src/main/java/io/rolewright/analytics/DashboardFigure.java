package io.rolewright.analytics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the dashboard.
 *
 * @param metric the definition that it follows
 * @param title what people call it
 * @param unit what it is counted in
 * @param currency of its amounts, where it is money
 * @param value in the period
 * @param before in the period before; empty where there was nothing to say
 * @param change from before to now as a share of what was before; absent where that was nothing
 * @param trend the same day by day, or month by month in periods of more than 92 days
 */
public record DashboardFigure(
        String metric,
        String title,
        Unit unit,
        @Nullable String currency,
        Cell value,
        Cell before,
        @Nullable BigDecimal change,
        Series trend) {}
