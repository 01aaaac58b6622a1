#pragma once
#include <QProxyStyle>

namespace holdfast::ui {

/// Flat controls with a one-pixel border, corners of six and a visible focus, in the colours of the palette.
class HoldfastStyle : public QProxyStyle {
    Q_OBJECT

public:
    HoldfastStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

private:
    bool draw_field_part(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                         const QWidget* widget) const;
    bool draw_label(ControlElement element, const QStyleOption* option, QPainter* painter,
                    const QWidget* widget) const;
};

}
