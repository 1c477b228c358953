//! A plot of costs against sizes, both by powers of ten, as a picture.

use std::path::Path;

use plotters::prelude::{
    ChartBuilder, Color, IntoDrawingArea, IntoLogRange, LineSeries, Palette, Palette99, PathElement, SVGBackend,
    SeriesLabelPosition, WHITE,
};

use crate::Failure;

/// A line of the plot.
pub(super) struct Series {
    /// What the line shows.
    pub(super) name: &'static str,
    /// Agents, and microseconds.
    pub(super) points: Vec<(u32, f64)>,
}

/// Draws the lines into a file.
pub(super) fn draw(file: &Path, lines: &[Series]) -> Result<(), Failure> {
    drawn(file, lines).map_err(|error| Failure::Other(format!("cannot draw {}: {error}", file.display())))
}

fn drawn(file: &Path, lines: &[Series]) -> Result<(), Box<dyn std::error::Error>> {
    let points = || lines.iter().flat_map(|line| &line.points);
    let (few, many) = (points().map(|point| point.0).min(), points().map(|point| point.0).max());
    let sizes = f64::from(few.unwrap_or(1))..f64::from(many.unwrap_or(10));
    let least = points().map(|point| point.1).fold(f64::INFINITY, f64::min).max(1.0);
    let most = points().map(|point| point.1).fold(10.0, f64::max);
    let area = SVGBackend::new(file, (960, 640)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .margin_right(40)
        .x_label_area_size(40)
        .y_label_area_size(72)
        .build_cartesian_2d(sizes.log_scale(), (least..most * 20.0).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("agents")
        .y_desc("processor time of a request, in microseconds")
        .x_label_formatter(&|size| format!("{size:.0}"))
        .y_label_formatter(&|cost| format!("{cost:.0}"))
        .draw()?;
    for (index, line) in lines.iter().enumerate() {
        let color = Palette99::pick(index).to_rgba();
        let points = line.points.iter().map(|(size, cost)| (f64::from(*size), cost.max(1.0)));
        chart
            .draw_series(LineSeries::new(points, color.stroke_width(2)))?
            .label(line.name.replace('`', ""))
            .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 20, y)], color.stroke_width(2)));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .border_style(plotters::style::BLACK)
        .draw()?;
    area.present()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Series, draw};

    #[test]
    fn every_line_is_in_the_plot_with_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("growth.svg");
        let line = |name, cost| Series { name, points: vec![(1_000, cost), (1_000_000, cost * 2.0)] };
        draw(&file, &[line("`/a`", 40.0), line("`/b`", 0.0)]).unwrap();
        let picture = std::fs::read_to_string(&file).unwrap();
        assert!(picture.contains("/a") && picture.contains("/b") && !picture.contains('`'), "{picture}");
    }
}
