#!/usr/bin/perl

# Redis over TLS: what is asked and answered is right, long or much of it,
# the server's certificate is checked against name and authority, and what is
# wrong is told in the log.

use strict;
use warnings;

use Cognito::Test;
use Cognito::Fault;
use File::Temp qw(tempdir);
use Time::HiRes qw(sleep time);

plan(skip_all => 'no openssl') if system('openssl version >/dev/null 2>&1');

my $keys = tempdir('cognito-tls-XXXXXX', TMPDIR => 1, CLEANUP => 1);

authority('ca');
authority('other');
certificate('server', 'ca', 'DNS:redis.test, IP:127.0.0.1');

my $port = Cognito::Server::allocate_port();
my $good = "ssl ssl_trusted_certificate=$keys/ca.pem ssl_name=redis.test";

my $one = Cognito::Server->new(
    workers    => 2,
    location   => 'cognito_signature off;',
    http       => 'cognito_redis_timeout 600ms;',
    redis_conf => { lines => [
        "tls-port $port", 'tls-auth-clients no',
        "tls-cert-file $keys/server.pem", "tls-key-file $keys/server.key",
        "tls-ca-cert-file $keys/ca.pem", 'appendonly yes' ] },
    redis_to   => "127.0.0.1:$port $good");

use_server($one);
start_redis();
start_nginx();

serves();
loses_it();
checks();
refused_by_configuration();

done_testing();


sub serves {
    my @notes = map { sprintf('note%02d', $_) } 0 .. 29;

    my $pool = make_pool(Schema => [
        map { { Name => $_, AttributeDataType => 'String', Mutable => true,
                StringAttributeConstraints => { MaxLength => '2048' } } }
        @notes
    ]);
    my $client = make_client($pool);

    sign_up_and_confirm($client, 'alice');
    ok(sign_in($client, 'alice')->{AccessToken}, 'signs up and in');

    admin_make_user($pool, 'long', undef,
                    map { ("custom:$_" => $_ x 292) } @notes);

    my @answers = collect(launch(100, 'AdminGetUser', sub {
        return { UserPoolId => $pool,
                 Username => $_[0] % 2 ? 'long' : 'alice' };
    }));

    is(tally(@answers), '200 x 100', 'many at once');
    is(scalar(grep {
        $answers[$_]{body}{Username} eq ($_ % 2 ? 'long' : 'alice')
        && ($_ % 2 == 0
            || 30 == grep { length $_->{Value} == 6 * 292 }
                     @{$answers[$_]{body}{UserAttributes}})
    } 0 .. $#answers), 100, 'long ones among them, each as it is');

    is(link_lines(0), '0 down, 0 up; 0 down, 0 up', 'nothing to tell');

    my $list = redis()->command('CLIENT', 'LIST');

    is(scalar(grep { /name=nginx-cognito/ && !/:$port / }
              split /\n/, $list), 0, 'all over TLS');
}


# silent, killed, restarted: as without TLS

sub loses_it {
    my $mark = log_mark();

    pause_redis();

    my ($seconds, $answer) = took(sub { describe() });

    is_error($answer, 'InternalErrorException', 'Internal server error', 500,
             'silent: refused');
    cmp_ok($seconds, '<', 1, 'silent: in time');

    resume_redis();
    comes_back('silent');

    redis()->command('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    comes_back('killed');

    restart_redis('KILL');
    comes_back('restarted');

    ok(log_count(qr/ is up/, $mark) > 0, 'the log tells that it is up');
    is(log_count(qr/\[(?:crit|alert)\]/, $mark), 0, 'nothing critical');
}


# each wrong in its own way, told once, and right again after a reload

sub checks {
    my %cases = (
        'another name' => [ 0, "ssl ssl_trusted_certificate=$keys/ca.pem "
            . 'ssl_name=other.test', qr/certificate.* does not match/ ],
        'another authority' => [ 0, 'ssl ssl_trusted_certificate='
            . "$keys/other.pem ssl_name=redis.test", qr/verify/ ],
        'no TLS' => [ 0, '', qr/is down/ ],
        'another authority, not verified' => [ 1, 'ssl ssl_verify=off '
            . "ssl_trusted_certificate=$keys/other.pem", undef ],
        'not verified' => [ 1, 'ssl ssl_verify=off', undef ],
        'an address for a name' => [ 1, 'ssl ssl_trusted_certificate='
            . "$keys/ca.pem", undef ],
        'another address for a name' => [ 0, 'ssl ssl_trusted_certificate='
            . "$keys/ca.pem ssl_name=127.0.0.2", qr/does not match/ ],
        'a name with a port' => [ 1, 'ssl ssl_trusted_certificate='
            . "$keys/ca.pem ssl_name=redis.test:6379", undef ],
    );

    for my $name (sort keys %cases) {
        my ($serves, $options, $told) = @{$cases{$name}};
        my $mark = log_mark();

        reload(redis_to => "127.0.0.1:$port $options");

        if ($serves) {
            comes_back($name);
            next;
        }

        ok(wait_until(sub {
            log_count(qr/\[error\].* redis \S+ is down/, $mark) >= 2
        }), "$name: noticed");

        is_error(describe(), 'InternalErrorException',
                 'Internal server error', 500, "$name: refused");

        like(log_since($mark), $told, "$name: the log says why");
        is((split /;/, link_lines($mark))[0], '2 down, 0 up',
           "$name: told once");
    }

    reload(redis_to => "127.0.0.1:$port $good");
    comes_back('right again');
}


sub refused_by_configuration {
    my %wrong = (
        'ssl' => qr/no ssl_trusted_certificate for "cognito_redis"/,
        "ssl ssl_trusted_certificate=$keys/none.pem" => qr/none\.pem/,
        'ssl ssl_verify=perhaps' => qr/invalid parameter "ssl_verify"/,
    );

    for my $options (sort keys %wrong) {
        my ($accepted, $text) =
            check_configuration(redis_to => "127.0.0.1:$port $options");

        ok(!$accepted, "\"$options\" is refused");
        like($text, $wrong{$options}, "\"$options\": and why");
    }
}


sub describe {
    return call('DescribeUserPool', { UserPoolId => 'us-east-1_Nobody123' });
}


sub comes_back {
    my ($name) = @_;

    ok(wait_until(sub {
        4 == grep { describe()->{status} == 400 } 1 .. 4;
    }, 5), "$name: it serves");
}


sub authority {
    my ($name) = @_;

    openssl(qw(req -x509 -newkey rsa:2048 -nodes -days 3),
            '-subj', "/CN=$name", '-keyout', "$keys/$name.key",
            '-out', "$keys/$name.pem");
}


sub certificate {
    my ($name, $authority, $names) = @_;

    open(my $file, '>', "$keys/names") or die "$keys/names: $!";
    print $file "subjectAltName = $names\n";
    close($file);

    openssl(qw(req -newkey rsa:2048 -nodes), '-subj', '/CN=redis.test',
            '-keyout', "$keys/$name.key", '-out', "$keys/$name.csr");
    openssl(qw(x509 -req -days 3), '-in', "$keys/$name.csr",
            '-CA', "$keys/$authority.pem", '-CAkey', "$keys/$authority.key",
            '-CAcreateserial', '-extfile', "$keys/names",
            '-out', "$keys/$name.pem");
}


sub openssl {
    my $text = join ' ', map { "'$_'" } @_;

    die "openssl $_[0] failed" if system("openssl $text >/dev/null 2>&1");
}
