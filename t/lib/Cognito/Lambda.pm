package Cognito::Lambda;

# A Lambda endpoint of the test's own: functions by name, asked as the
# service's Invoke is, what they were asked with kept for the test to read.
#
#   use Cognito::Lambda;
#
#   my $lambda = Cognito::Lambda->start();
#   start_server(lambda_to($lambda));
#   my $pool = make_pool(LambdaConfig => { PreSignUp => arn('presignup') });
#
#   $lambda->serve(presignup => sub {
#       my ($event) = @_;
#       die "no\n" if ...;              # UserLambdaValidationException
#       $event->{response}{autoConfirmUser} = true();
#       return $event;
#   });
#
#   my @events = $lambda->events();     # since the last time, oldest first
#
# A function that returns a CODE reference is given the connection and says
# itself what goes over it: raw(), drip() and silent() make such.

use strict;
use warnings;

use Carp qw(croak);
use Exporter qw(import);
use File::Temp ();
use IO::Socket::INET;
use JSON::PP ();
use POSIX ();
use Scalar::Util qw(weaken);
use Time::HiRes qw(sleep);

use Cognito::Server;

our @EXPORT = qw(arn lambda_to raw drip silent);

my @started;

my $json = JSON::PP->new->utf8->allow_nonref->canonical;


sub arn { "arn:aws:lambda:eu-west-1:000000000000:function:$_[0]" }


# options of start_server(); more directives of the location may follow

sub lambda_to {
    my ($lambda, $more, @options) = @_;

    my $port = $lambda->{port};
    my $text = $more // '';

    return (
        locations => <<"END",

        location /documented {
            cognito;
            cognito_error_status documented;
        }

        location /lambda/ {
            internal;
            proxy_pass http://127.0.0.1:$port/;
            $text
        }
END
        server => 'cognito_lambda /lambda;',
        @options,
    );
}


sub start {
    my ($class, %options) = @_;

    my $self = bless {
        port  => Cognito::Server::allocate_port(),
        log   => File::Temp->new(),
        seen  => 0,
        owner => $$,
    }, $class;

    push @started, $self;
    weaken($started[-1]);

    $self->serve();

    return $self;
}


sub port { $_[0]{port} }


# from now on these functions and no others

sub serve {
    my ($self, %functions) = @_;

    $self->stop();

    my $listener = IO::Socket::INET->new(Listen => 64, ReuseAddr => 1,
                                         Proto => 'tcp',
                                         LocalAddr => "127.0.0.1:$self->{port}")
        or croak("port $self->{port}: $!");

    my $parent = $$;
    my $pid = fork() // croak("fork: $!");

    if ($pid == 0) {
        $SIG{$_} = 'DEFAULT' for qw(INT TERM HUP);
        $SIG{CHLD} = 'IGNORE';

        # what the test holds open, somebody waits for the end of; Perl is to
        # believe that it is still open, or it would not close what comes to
        # have the same number

        my $null = POSIX::open('/dev/null', POSIX::O_RDWR());

        for my $open (glob('/proc/self/fd/*')) {
            my ($number) = $open =~ /(\d+)$/;

            POSIX::dup2($null, $number)
                if $number > 2 && $number != $null
                   && $number != fileno($listener);
        }

        while (getppid() == $parent) {
            my $connection = accept_one($listener) or next;

            my $one = fork();

            if (defined $one && $one == 0) {
                close($listener);
                eval { $self->answer($connection, \%functions) };
                POSIX::_exit(0);
            }

            close($connection);
        }

        POSIX::_exit(0);
    }

    close($listener);
    $self->{pid} = $pid;
}


# looks now and then whether the test is still there

sub accept_one {
    my ($listener) = @_;

    my $set = '';
    vec($set, fileno($listener), 1) = 1;

    return unless select($set, undef, undef, 1) > 0;

    return $listener->accept();
}


# nobody listens any more

sub stop {
    my ($self) = @_;

    my $pid = delete $self->{pid} or return;

    kill('TERM', $pid);
    waitpid($pid, 0);
}


# those that came since this was called last, or all about one function:
# { function, headers, event, path }

sub events {
    my ($self, $function) = @_;

    open(my $log, '<:raw', $self->{log}->filename()) or croak($!);
    seek($log, $self->{seen}, 0);

    my @events = map { $json->decode($_) } <$log>;

    $self->{seen} = tell($log);

    return grep { !defined $function || $_->{function} eq $function } @events;
}


sub answer {
    my ($self, $connection, $functions) = @_;

    my ($head, $body) = ('', '');

    until ($head =~ /\r\n\r\n/) {
        sysread($connection, $head, 65536, length $head) or return;
    }

    ($head, $body) = split /\r\n\r\n/, $head, 2;

    my ($line, @lines) = split /\r\n/, $head;
    my %headers = map { /^([^:]+):\s*(.*)$/ ? (lc $1 => $2) : () } @lines;

    while (length($body) < ($headers{'content-length'} // 0)) {
        sysread($connection, $body, 65536, length $body) or return;
    }

    my ($method, $path) = split / /, $line;
    my ($name) = $path =~ m{^/2015-03-31/functions/([^/]+)/invocations$};
    my $event = eval { $json->decode($body) };

    $self->note({ function => $name, path => $path, method => $method,
                  headers => \%headers, event => $event });

    my $function = defined $name ? $functions->{$name} : undef;

    if (!$function) {
        my $answer = raw(404, { 'X-Amzn-ErrorType' =>
                              'ResourceNotFoundException:http://x.test/' },
                         '{"Type":"User","Message":"Function not found"}');
        return $answer->($connection);
    }

    my $result = eval { $function->($event, $connection) };
    my $error = $@;

    if (ref $result eq 'CODE') {
        return $result->($connection);
    }

    if ($error) {
        chomp $error if !ref $error;

        my $failure = ref $error ? $error
                    : { errorType => 'Error', errorMessage => $error,
                        trace => [] };

        return raw(200, { 'X-Amz-Function-Error' => 'Unhandled' },
                   $json->encode($failure))->($connection);
    }

    raw(200, {}, $json->encode($result))->($connection);
}


sub note {
    my ($self, $entry) = @_;

    open(my $log, '>>:raw', $self->{log}->filename()) or return;
    flock($log, 2);
    syswrite($log, $json->encode($entry) . "\n");
    close($log);
}


# an answer as it is

sub raw {
    my ($status, $headers, $body, $length) = @_;

    $length //= length $body;

    my $text = "HTTP/1.1 $status Said\r\nConnection: close\r\n"
               . "Content-Type: application/json\r\n"
               . ($length >= 0 ? "Content-Length: $length\r\n" : '')
               . join('', map { "$_: $headers->{$_}\r\n" } sort keys %$headers)
               . "\r\n$body";

    return sub {
        my ($connection) = @_;

        local $SIG{PIPE} = 'IGNORE';

        while (length $text) {
            my $n = syswrite($connection, $text) or last;
            substr($text, 0, $n) = '';
        }

        shutdown($connection, 1);
    };
}


# a byte now and then, for so many seconds

sub drip {
    my ($seconds) = @_;

    return sub {
        my ($connection) = @_;

        local $SIG{PIPE} = 'IGNORE';

        syswrite($connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");

        for (1 .. $seconds * 20) {
            syswrite($connection, ' ') or last;
            sleep(0.05);
        }
    };
}


# nothing, for so many seconds

sub silent {
    my ($seconds) = @_;

    return sub { sleep($seconds) };
}


# before the servers end, whose END was compiled earlier

END {
    my $status = $?;

    $_->stop() for grep { $_ && $_->{owner} == $$ } @started;

    $? = $status;
}


1;
