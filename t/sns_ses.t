#!/usr/bin/perl

# Messages to SNS and SES: each member of a request, its signature, what the
# answers mean, and how an endpoint is configured.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Fault;
use Cognito::Receiver;
use Cognito::Signature qw(sign_headers);
use Cognito::Test;
use File::Temp qw(tempdir);
use POSIX qw(mktime);

my $undelivered = 'The message could not be delivered.';
my $mail_refused = 'The mail server does not accept messages from this user '
                   . 'pool.';
my $no_policy = 'Role does not have permission to publish with SNS';
my $no_trust = 'Role does not have a trust relationship allowing Cognito to '
               . 'assume the role';

my @undelivered = ('CodeDeliveryFailureException', $undelivered);
my $role = 'InvalidEmailRoleAccessPolicyException';

my $secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
my $token = 'IQoJb3JpZ2luX2VjE+/' . 'A' x 1200 . '==';

my $directory = tempdir(CLEANUP => 1);
my $keys = 'access_key=AKIDEXAMPLE secret_key_file='
           . file('secret', "$secret\n");
my $session = "$keys session_token_file=" . file('token', "$token\r\n");

my $aws = Cognito::Receiver->start();
my $host = 'proxy_set_header Host $http_host;';

start_server(
    messages => messages("inbox ses:/ses $keys", "inbox sns:/sns $keys"),
    locations => $aws->location('/sns', $host)
                 . $aws->location('/ses', $host));

allow_log(qr/cognito: a message was not sent by "s[ne]s:/);

my $pool = make_pool();
my $client = make_client($pool);
my $phones = make_pool(AutoVerifiedAttributes => ['phone_number']);
my $phone_client = make_client($phones);


sub file {
    my ($name, $text) = @_;

    open(my $out, '>', "$directory/$name") or die "$name: $!";
    print $out $text;
    close($out) or die "$name: $!";

    return "$directory/$name";
}


sub messages {
    my ($email, $sms) = @_;

    return "cognito_message email $email; cognito_message sms $sms;";
}


sub send_by { reload(messages => messages(@_)) }


sub signs_up {
    my ($username, $at, $name, $value) = @_;

    return call('SignUp', {
        ClientId => $at // $client, Username => $username,
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => $name // 'email',
                              Value => $value // "$username\@example.com" } ],
    });
}


sub mails { signs_up($_[0]) }


sub texts {
    return signs_up($_[0], $phone_client, 'phone_number', '+15555550100');
}


# the only request since the last time, with its form

sub one {
    my ($name) = @_;

    my ($request, @more) = $aws->requests();

    ok($request && !@more, $name) or return { form => {}, names => [] };

    my ($form, @names) = decode_form($request->{body});

    return { %$request, form => $form, names => \@names };
}


# what the request's signature must be, by a program of our own

sub is_signed {
    my ($request, %options) = @_;

    my %headers = map { $_ => $request->{headers}{$_} }
                  qw(content-type host);
    my ($y, $m, $d, $hour, $minute, $second) = $request->{headers}{'x-amz-date'}
        =~ /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
        or return fail('there is a date');

    local $ENV{TZ} = 'UTC';
    POSIX::tzset();

    my $time = mktime($second, $minute, $hour, $d, $m - 1, $y - 1900);

    cmp_ok(abs($time - time()), '<', 60, 'signed now');

    my $expected = sign_headers(
        method => 'POST', path => '/', headers => \%headers,
        body => $request->{body}, key => 'AKIDEXAMPLE', secret => $secret,
        time => $time, %options);

    return is($request->{headers}{authorization}, $expected->{authorization},
              'and right');
}


# and by botocore; its clock is the request's

sub is_signed_as_by_botocore {
    my ($request, $service, $region, $session) = @_;

    my $program = <<'END';
import datetime, sys
import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

service, region, host, type, date, secret, token = sys.argv[1:8]

class Clock(datetime.datetime):
    @classmethod
    def utcnow(cls):
        return datetime.datetime.strptime(date, '%Y%m%dT%H%M%SZ')

    @classmethod
    def now(cls, tz=None):
        return cls.utcnow()

class Module:
    datetime = Clock

botocore.auth.datetime = Module

request = AWSRequest('POST', 'https://%s/' % host, data=sys.stdin.read(),
                     headers={'Host': host, 'Content-Type': type})
botocore.auth.SigV4Auth(Credentials('AKIDEXAMPLE', secret, token or None),
                        service, region).add_auth(request)
print(request.headers['Authorization'])
END

    my $script = file('sign.py', $program);
    my $body = file('body', $request->{body});
    my @arguments = map { "'$_'" }
        $service, $region, @{$request->{headers}}{qw(host content-type
                                                     x-amz-date)},
        $secret, $session // '';

    chomp(my $authorization =
              `/usr/bin/python3 $script @arguments < $body 2>&1`);

    return is($request->{headers}{authorization}, $authorization,
              'as botocore signs it');
}


sub skips_botocore {
    return system('/usr/bin/python3 -c "import botocore.auth" 2> /dev/null');
}


sub xml {
    my ($code, $text) = @_;

    return "<ErrorResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">"
           . "\n  <Error>\n    <Type>Sender</Type>\n    <Code>$code</Code>\n"
           . '    <Message>' . ($text // 'No') . "</Message>\n  </Error>\n"
           . "  <RequestId>e5ce0a7e-0001</RequestId>\n</ErrorResponse>\n";
}


subtest 'SNS' => sub {
    is_ok(texts('tel'), 'a user signs up');

    my $request = one('one request');
    my $code = code_for($phones, 'tel');
    my $headers = $request->{headers};

    is($request->{method}, 'POST', 'method');
    is($headers->{host}, 'sns.us-east-1.amazonaws.com', 'host');
    is($headers->{'content-type'},
       'application/x-www-form-urlencoded; charset=utf-8', 'type');
    is(join(' ', sort keys %$headers), 'authorization connection '
       . 'content-length content-type host x-amz-date', 'nothing else');
    is_deeply($request->{form}, {
        Action => 'Publish',
        Version => '2010-03-31',
        PhoneNumber => '+15555550100',
        Message => "Your verification code is $code. ",
        'MessageAttributes.entry.1.Name' => 'AWS.SNS.SMS.SMSType',
        'MessageAttributes.entry.1.Value.DataType' => 'String',
        'MessageAttributes.entry.1.Value.StringValue' => 'Transactional',
    }, 'members');
    unlike($request->{body}, qr/[^A-Za-z0-9._~%&=-]/, 'encoded');
    like($headers->{authorization},
         qr{^AWS4-HMAC-SHA256\ Credential=AKIDEXAMPLE/\d{8}/us-east-1/sns/
            aws4_request,\ SignedHeaders=content-type;host;x-amz-date,\ }x,
         'what is signed');
    is_signed($request, service => 'sns');

    SKIP: {
        skip('no botocore', 1) if skips_botocore();
        is_signed_as_by_botocore($request, 'sns', 'us-east-1');
    }

    # any text

    my $own = make_pool(AutoVerifiedAttributes => ['phone_number'],
        SmsVerificationMessage => "\x{1f511} a+b & c=d 100% {####} ~");
    my $mine = make_client($own);

    is_ok(signs_up('odd', $mine, 'phone_number', '+15555550101'),
          'an odd text');
    $request = one('another request');
    $code = code_for($own, 'odd');
    is($request->{form}{Message}, "\x{1f511} a+b & c=d 100% $code ~",
       'comes as it is');
    is_signed($request, service => 'sns');
};


subtest 'SES' => sub {
    is_ok(mails('alice'), 'a user signs up');

    my $request = one('one request');
    my $code = code_for($pool, 'alice');

    is($request->{headers}{host}, 'email.us-east-1.amazonaws.com', 'host');
    is_deeply($request->{form}, {
        Action => 'SendEmail',
        Version => '2010-12-01',
        Source => 'no-reply@verificationemail.com',
        'Destination.ToAddresses.member.1' => 'alice@example.com',
        'Message.Subject.Data' => 'Your verification code',
        'Message.Subject.Charset' => 'UTF-8',
        'Message.Body.Html.Data' => "Your verification code is $code. ",
        'Message.Body.Html.Charset' => 'UTF-8',
    }, 'members');
    is_signed($request, service => 'ses');

    SKIP: {
        skip('no botocore', 1) if skips_botocore();
        is_signed_as_by_botocore($request, 'ses', 'us-east-1');
    }

    # what the pool says

    my $arn = 'arn:aws:ses:us-east-1:123456789012:identity/ses@example.com';
    my $own = make_pool(
        EmailConfiguration => {
            EmailSendingAccount => 'DEVELOPER', SourceArn => $arn,
            From => "K\x{f6}k <hej\@example.org>",
            ReplyToEmailAddress => 'answers@example.net',
            ConfigurationSet => 'set-1' },
        VerificationMessageTemplate => {
            EmailSubject => "Code\r\nBcc: victim\@example.com \x{1f511}",
            EmailMessage => "{####}\r\n<b>\x{fc}&amp;+%</b>" });

    is_ok(signs_up('bea', make_client($own)), 'where the pool has a sender');
    $request = one('a request');
    $code = code_for($own, 'bea');
    is_deeply($request->{form}, {
        Action => 'SendEmail',
        Version => '2010-12-01',
        Source => '=?UTF-8?B?S8O2aw==?= <hej@example.org>',
        'Destination.ToAddresses.member.1' => 'bea@example.com',
        'Message.Subject.Data' =>
            "Code  Bcc: victim\@example.com \x{1f511}",
        'Message.Subject.Charset' => 'UTF-8',
        'Message.Body.Html.Data' => "$code\r\n<b>\x{fc}&amp;+%</b>",
        'Message.Body.Html.Charset' => 'UTF-8',
        'ReplyToAddresses.member.1' => 'answers@example.net',
        SourceArn => $arn,
        ConfigurationSetName => 'set-1',
    }, 'all of it is there');
    is_signed($request, service => 'ses');

    my %by = (
        '"Example, \"X\"" <hello@example.org>' =>
            '"Example, \"X\"" <hello@example.org>',
        'Example <hello@example.org>' => '"Example" <hello@example.org>',
        'plain@example.org' => 'plain@example.org',
        '<plain@example.org>' => 'plain@example.org',
        'a' x 90 . ' <a@b.c>' => '=?UTF-8?B?' . 'YWFh' x 14 . '?= '
            . '=?UTF-8?B?' . 'YWFh' x 14 . '?= =?UTF-8?B?' . 'YWFh' x 2
            . '?= <a@b.c>',
        "Evil\r\nBcc: x\@y.z <evil\@example.com>" =>
            '=?UTF-8?B?RXZpbCAgQmNjOiB4QHkueg==?= <evil@example.com>',
    );

    for my $from (sort keys %by) {
        my $one = make_pool(EmailConfiguration => {
            EmailSendingAccount => 'DEVELOPER', SourceArn => $arn,
            From => $from });

        is_ok(signs_up(unique_name('from'), make_client($one)), 'another');
        is(one('a request')->{form}{Source}, $by{$from}, 'its sender');
    }

    for my $identity (['ses@example.com', 'ses@example.com'],
                      ['example.com', 'no-reply@verificationemail.com'])
    {
        my $one = make_pool(EmailConfiguration => {
            EmailSendingAccount => 'DEVELOPER',
            SourceArn => "arn:aws:ses:us-east-1:123456789012:identity/"
                         . $identity->[0] });

        is_ok(signs_up(unique_name('from'), make_client($one)), 'another');
        is(one('a request')->{form}{Source}, $identity->[1],
           "of $identity->[0]");
    }

    # what is no address that could be written to is not written to

    my $bad = make_pool(EmailConfiguration => {
        EmailSendingAccount => 'DEVELOPER', SourceArn => $arn,
        From => "Evil <evil\@example.com\r\nX: 1>" });

    is_error(signs_up('victim', make_client($bad)), @undelivered, 400,
             'a sender with line breaks');
    is_error(signs_up('odd', undef, 'email', 'a>b@example.com'),
             @undelivered, 400, 'an odd address');
    is(scalar($aws->requests()), 0, 'nothing was sent');
    allow_log(qr/no message could be made for "ses:\/ses" to send/);
};


subtest 'endpoints' => sub {
    send_by("ses:/ses from=ours\@example.org region=eu-west-1 $session",
            'sns:/sns');

    is_ok(mails('eve'), 'with a session and a region');
    my $request = one('a request');
    is($request->{headers}{host}, 'email.eu-west-1.amazonaws.com', 'host');
    is($request->{headers}{'x-amz-security-token'}, $token, 'the token');
    is($request->{form}{Source}, 'ours@example.org', 'a sender of its own');
    is_signed($request, service => 'ses', region => 'eu-west-1',
              token => $token);

    SKIP: {
        skip('no botocore', 1) if skips_botocore();
        is_signed_as_by_botocore($request, 'ses', 'eu-west-1', $token);
    }

    is_ok(texts('gus'), 'without a key');
    $request = one('a request');
    is(join(' ', sort keys %{$request->{headers}}),
       'connection content-length content-type host', 'unsigned');
    is($request->{headers}{host}, 'sns.us-east-1.amazonaws.com', 'host');

    send_by('ses:/ses', "sns:/sns host=localhost:4566 $keys");
    is_ok(texts('hal'), 'with a host');
    $request = one('a request');
    is($request->{headers}{host}, 'localhost:4566', 'host');
    is_signed($request, service => 'sns');

    # the service's clock may be ahead, theirs is not

    with_time_offset('25h', sub {
        is_ok(texts('ida'), 'a day later');
        is_signed(one('a request'), service => 'sns');
    });
};


subtest 'answers' => sub {
    my @late = (raw(400, {}, xml('Throttling', 'Rate exceeded')),
                raw(200, {}, '<PublishResponse/>'));

    my @cases = (
        [ 'a success', [ raw(200, {}, '<PublishResponse/>') ], 1 ],
        [ 'throttling, then success', \@late, 2 ],
        [ 'throttling', [ $late[0] ], 3, \@undelivered ],
        [ 'another throttling',
          [ raw(400, {}, xml('KMSThrottling')) ], 1, \@undelivered ],
        [ 'unavailable', [ raw(503, {}, xml('ServiceUnavailable')) ], 3,
          \@undelivered ],
        [ 'an internal failure', [ raw(500, {}, xml('InternalFailure')) ], 3,
          \@undelivered ],
        [ 'an invalid parameter', [ raw(400, {}, xml('InvalidParameter')) ],
          1, \@undelivered ],
        [ 'a rejected message', [ raw(400, {}, xml('MessageRejected')) ], 1,
          \@undelivered ],
        [ 'no XML', [ raw(400, {}, '{}') ], 1, \@undelivered ],
        [ 'nothing', [ raw(400, {}, '') ], 1, \@undelivered ],
        [ 'half an answer', [ raw(400, {}, '<Error><Code>Thrott') ], 1,
          \@undelivered ],
        [ 'an odd code', [ raw(400, {}, xml("Throttling\n")) ], 1,
          \@undelivered ],
        [ 'a long code', [ raw(400, {}, xml('A' x 5000)) ], 1,
          \@undelivered ],
        [ 'a long answer', [ raw(400, {}, ' ' x 100000
                                          . xml('Throttling')) ], 1,
          \@undelivered ],
        [ 'broken off', [ broken() ], 1, \@undelivered ],
        [ 'silence', [ silent(4) ], 1, \@undelivered ],

        [ 'no permission', [ raw(403, {}, xml('AuthorizationError')) ], 1,
          'policy' ],
        [ 'access denied', [ raw(403, {}, xml('AccessDenied')) ], 1,
          'policy' ],
        [ 'access denied, as a 400',
          [ raw(400, {}, xml('AccessDeniedException')) ], 1, 'policy' ],
        [ 'any 403', [ raw(403, {}, '') ], 1, 'policy' ],
        [ 'an unknown key', [ raw(403, {}, xml('InvalidClientTokenId')) ], 1,
          'trust' ],
        [ 'a wrong signature',
          [ raw(403, {}, xml('SignatureDoesNotMatch')) ], 1, 'trust' ],
        [ 'an old token', [ raw(403, {}, xml('ExpiredToken')) ], 1,
          'trust' ],
        [ 'a 401', [ raw(401, {}, '') ], 1, 'trust' ],
    );

    my %errors = (
        policy => [ 'InvalidSmsRoleAccessPolicyException', $no_policy ],
        trust => [ 'InvalidSmsRoleTrustRelationshipException', $no_trust ],
    );

    send_by("ses:/ses timeout=1s $keys", "sns:/sns timeout=1s $keys");

    for my $case (@cases) {
        my ($name, $answers, $tries, $error) = @$case;

        for my $medium ('mail', 'text') {
            my $username = unique_name($medium);
            my $in = $medium eq 'mail' ? $pool : $phones;

            $aws->answer(@$answers);

            my $answer = $medium eq 'mail' ? mails($username)
                                           : texts($username);
            my @requests = $aws->requests();

            is(scalar(@requests), $tries, "$name: $tries");
            is_signed($requests[-1],
                      service => $medium eq 'mail' ? 'ses' : 'sns');

            if (!$error) {
                is_ok($answer, 'sent');
                next;
            }

            my @expected = ref $error ? @$error
                         : $medium eq 'mail' ? ($role, $mail_refused)
                         : @{$errors{$error}};

            is_error($answer, @expected, 400, 'refused');
            is(redis()->command('EXISTS', "cg:code:{$in/$username}:signup"),
               0, 'the code is gone');
        }
    }

    like(server()->error_log(),
         qr/by "ses:\/ses": it was refused, status 400, Throttling/,
         'the code is told in the log');
    unlike(server()->error_log(), qr/AAAA|Rate exceeded/, 'but nothing else');

    $aws->stop();
    is_error(mails('lost'), @undelivered, 400, 'nobody there');
    is(log_count(qr/not sent by "ses:\/ses": nobody was reached/), 3,
       'tried three times');
    $aws->answer();
    is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                           Username => 'lost' }), 'later');
    is(scalar($aws->requests()), 1, 'once');
};


subtest 'several sinks' => sub {
    send_by("inbox ses:/ses $keys", "sns:/sns $keys");

    is_ok(mails('yara'), 'signed up');

    my $code = code_for($pool, 'yara');
    like(one('a request')->{form}{'Message.Body.Html.Data'}, qr/\b$code\b/,
         'inbox and SES have the same');

    $aws->answer(raw(400, {}, xml('MessageRejected')));
    is_error(mails('zoe'), @undelivered, 400, 'a mail that is rejected');
    is(redis()->command('EXISTS', "cg:code:{$pool/zoe}:signup"), 0,
       'its code is gone, whatever the inbox has');
    is_error(call('ConfirmSignUp', {
                 ClientId => $client, Username => 'zoe',
                 ConfirmationCode => code_for($pool, 'zoe') }),
             'ExpiredCodeException', undef, 400, 'and no good');
    $aws->requests();
    $aws->answer();
};


subtest 'secrets' => sub {
    my $log = server()->error_log() . server()->access_log();

    ok(index($log, $secret) < 0, 'no key in the log');
    ok(index($log, substr($token, 0, 40)) < 0, 'no token');
    unlike($log, qr/verification code|\@example\.(?:com|org)|\+1555/,
           'no message, no address');
};


subtest 'the directive' => sub {
    my $empty = file('empty', "\n");
    my $long = file('long', 'x' x 600);
    my $odd = file('odd', "a b\n");
    my $key = 'access_key=AKID';
    my $file = "secret_key_file=$directory/secret";

    my %refused = (
        'email sns:/x' => qr/"sns:\/x" of "cognito_message" is for text/,
        'sms ses:/x' => qr/"ses:\/x" of "cognito_message" is for mails only/,
        'sms sns:x' => qr/"sns:x" of "cognito_message" has an invalid URI/,
        'sms sns:' => qr/has an invalid URI/,
        'sms sns:/x?y' => qr/has an invalid URI/,
        'sms sns:/x sns:/x' => qr/names "sns:\/x" twice/,
        'sms sns:/x x=1' => qr/invalid parameter "x" of "sns:\/x"/,
        'sms sns:/x from=a@b.c' => qr/invalid parameter "from" of "sns:\/x"/,
        'sms sns:/x host=' => qr/invalid parameter "host"/,
        "sms sns:/x 'host=a b'" => qr/has an invalid "host"/,
        "sms sns:/x 'region=a/b'" => qr/has an invalid "region"/,
        "sms sns:/x access_key=a/b $file" => qr/has an invalid "access_key"/,
        "sms sns:/x $key" =>
            qr/needs both of "access_key" and "secret_key_file"/,
        "sms sns:/x $file" =>
            qr/needs both of "access_key" and "secret_key_file"/,
        "sms sns:/x session_token_file=$directory/token" =>
            qr/has a "session_token_file" without an "access_key"/,
        "sms sns:/x $key $file session_token_file=$odd" =>
            qr/has an invalid session token/,
        "sms sns:/x $key secret_key_file=$empty" =>
            qr/no secret key in "\Q$empty\E"/,
        "sms sns:/x $key secret_key_file=$long" =>
            qr/the secret key in "\Q$long\E" is too long/,
        "sms sns:/x $key secret_key_file=$empty.not" => qr/failed/,
        'sms sns:/x timeout=0' => qr/has an invalid "timeout"/,
        'email ses:/x from=nobody' => qr/has an invalid address in "from"/,
    );

    for my $text (sort keys %refused) {
        my ($accepted, $said) =
            check_configuration(messages => "cognito_message $text;");

        ok(!$accepted && $said =~ $refused{$text}, $text) || diag($said);
        ok(index($said, $secret) < 0, 'without its secret');
    }

    for my $text ("sms sns:/x host=sns.test region=eu-west-1 timeout=2s",
                  "sms sns:/x $key $file inbox /hook",
                  "email ses:/x $session from=a\@b.c ses:/y")
    {
        my ($accepted, $said) =
            check_configuration(messages => "cognito_message $text;",
                                thread_pool => 'off');

        ok($accepted, $text) || diag($said);
    }
};


done_testing();
