package org.netwright.chart;

import java.util.Optional;
import org.jfree.data.xy.DefaultXYDataset;
import org.netwright.look.Theme;

/// All that a chart of curves shows at one moment. Its chart may change while another thread paints this.
///
/// @param data the series in the order [CurvesFigure] knows them
/// @param behind what is drawn below everything else: the validation of another training; a series without points for none
/// @param ruler what the vertical axis shows
/// @param part what the horizontal axis shows
/// @param best the best epoch, where there is one
record Glimpse(
        DefaultXYDataset data,
        DefaultXYDataset behind,
        Ruler ruler,
        Lens.Part part,
        Optional<Double> best,
        Theme theme) {}
