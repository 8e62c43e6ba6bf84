// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real HTTP server on loopback, port 0, that keeps every request and answers as told, also badly.
#pragma once

#include "core/wire/http.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

#include <functional>

namespace doorplate {

class LoopbackHttp : public QTcpServer
{
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target; // path and query as they came
        HttpHeaders headers;
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
        QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }
    };
    enum class Manner {
        Whole,     // a proper answer
        Silent,    // reads the request and says nothing
        CutBefore, // closes the connection before a byte of the answer
        CutWithin, // promises the whole body, sends half of it and closes
        Drip,      // sends the head, then one byte now and then, never all
        Nonsense,  // sends the body alone: no status, no headers
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        HttpHeaders headers;
        Manner manner = Manner::Whole;
    };
    using Answering = std::function<Answer(const Request &)>;

    explicit LoopbackHttp(const QHostAddress &address = QHostAddress::LocalHost, QObject *parent = nullptr);

    // Speaks TLS from now on.
    void useCertificate(const QSslCertificate &certificate, const QSslKey &key);

    QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    QString nameAndPort() const; // "127.0.0.1:40123"

    void answer(const QByteArray &path, const QByteArray &body) { answer(path, Answer{200, body, {}, Manner::Whole}); }
    void answer(const QByteArray &path, const Answer &answer);                   // from now on
    void answerOnce(const QByteArray &path, const Answer &answer);               // before the lasting one, in order
    void answerWith(Answering answering) { m_answering = std::move(answering); } // where nothing else is set; else 404

    const QList<Request> &requests() const { return m_requests; }
    qsizetype count(const QByteArray &path) const;
    int connections() const { return m_connections; }
    qint64 bytesReceived() const { return m_bytesReceived; } // after TLS: 0 when the handshake failed

signals:
    void requested(const doorplate::LoopbackHttp::Request &request);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket);
    Answer answerFor(const Request &request);
    void send(QTcpSocket *socket, const Answer &answer);

    QHash<QByteArray, Answer> m_lasting;
    QHash<QByteArray, QList<Answer>> m_once;
    Answering m_answering;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_connections = 0;
    qint64 m_bytesReceived = 0;
};

} // namespace doorplate
