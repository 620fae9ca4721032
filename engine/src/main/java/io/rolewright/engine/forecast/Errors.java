package io.rolewright.engine.forecast;

/**
 * By how much forecasts were wrong that were made of the past only, in the mean over origins and steps ahead.
 *
 * @param mae mean absolute error, in the unit of the series
 * @param rmse root of the mean squared error, in the same unit
 * @param mase {@code mae} by the mean absolute error of the seasonal-naive forecast one season ahead within the history (R. J.
 *     Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of Forecasting 22(4),
 *     2006); not a number where that has none, such as of constant or short series; of an {@link Outlook} see there
 * @param origins from how many points of the past was forecast; 0 when there were none, and then the rest is no number
 */
public record Errors(double mae, double rmse, double mase, int origins) {
    static final Errors NONE = new Errors(Double.NaN, Double.NaN, Double.NaN, 0);
}
