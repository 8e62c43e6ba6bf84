// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one JSON object strictly: each key that is asked for has its type, and a key nobody asked for is an error.
// What is wrong is collected with its place, so that a person gets all of it at once, by line.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace doorplate {

struct PlaceProblem {
    QString pointer; // RFC 6901
    QString what;    // plain words
};
using PlaceProblems = QList<PlaceProblem>;

class ObjectReader
{
public:
    enum class Need { Optional, Required };

    ObjectReader(QJsonObject object, QString pointer, PlaceProblems &problems);

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key, Need need = Need::Optional);
    bool truth(const QString &key, bool fallback);
    int number(const QString &key, int least, int most, int fallback);
    std::optional<int> number(const QString &key, int least, int most);
    QStringList texts(const QString &key); // a text or a list of texts
    QJsonValue any(const QString &key);    // undefined when absent
    // One of these words; the index of it. Absent: nothing; another word: a problem.
    std::optional<int> oneOf(const QString &key, const QStringList &words, Need need = Need::Optional);
    // Calls back with a reader of the object there, and finishes it.
    void object(const QString &key, Need need, const std::function<void(ObjectReader &)> &read);
    // The same for each object of a list.
    void objects(const QString &key, Need need, const std::function<void(ObjectReader &)> &read);
    // Each member of an object whose keys are free (aliases, words, headers).
    void members(const QString &key, const std::function<void(const QString &name, const QJsonValue &value)> &read);

    void complain(const QString &key, const QString &what);
    void complainHere(const QString &what);
    QString pointerTo(const QString &key) const;
    const QJsonObject &raw() const { return m_object; }
    PlaceProblems &problems() { return m_problems; }

    // Complains about the keys that nobody asked for.
    void finish();

private:
    QJsonValue take(const QString &key, Need need, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_pointer;
    PlaceProblems &m_problems;
    QStringList m_asked;
};

} // namespace doorplate
